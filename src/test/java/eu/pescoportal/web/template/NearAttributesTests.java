package eu.pescoportal.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class NearAttributesTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final NearAttributes near = new NearAttributes(request);

    @Test
    void showWhatTheFiltersSet() {
        request.setAttribute("token", "abc");
        assertThat(near.getAttribute("token")).isEqualTo("abc");
        assertThat(near.getAttribute("nothing")).isNull();
    }

    @Test
    void keepWhatIsSetOnThemToThemselves() {
        request.setAttribute("token", "abc");
        near.setAttribute("token", "of the page");
        near.setAttribute("row", 1);
        assertThat(near.getAttribute("token")).isEqualTo("of the page");
        assertThat(near.getAttribute("row")).isEqualTo(1);
        assertThat(request.getAttribute("token")).isEqualTo("abc");
        assertThat(request.getAttribute("row")).isNull();
    }

    @Test
    void forgetWhatIsTakenAway() {
        request.setAttribute("token", "abc");
        near.removeAttribute("token");
        near.setAttribute("row", 1);
        near.setAttribute("row", null);
        assertThat(near.getAttribute("token")).isNull();
        assertThat(near.getAttribute("row")).isNull();
        near.setAttribute("row", 2);
        assertThat(near.getAttribute("row")).isEqualTo(2);
    }

    @Test
    void areNamedEachOnce() {
        request.setAttribute("token", "abc");
        request.setAttribute("gone", "abc");
        near.setAttribute("token", "abc");
        near.setAttribute("row", 1);
        near.removeAttribute("gone");
        assertThat(Collections.list(near.getAttributeNames())).containsExactlyInAnyOrder("token", "row");
    }
}
