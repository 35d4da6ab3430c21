package eu.pescoportal.account.signin.passkey;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs the portal says of passkeys.
 *
 * @param demanded
 *            whether what admins demand counts; without it the last of them gets in whose passkey is lost
 */
@ConfigurationProperties("portal.passkeys")
public record PasskeyProperties(@DefaultValue("true") boolean demanded) {}
