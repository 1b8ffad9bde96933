package org.alimenta.office.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alimenta.office.access.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Writes into each form of the desk who opened it, beside the token against forged forms. */
@Configuration(proxyBeanMethods = false)
class FormOwner {

  @Bean
  static BeanPostProcessor formOwnership() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor fields ? new Owned(fields) : bean;
      }
    };
  }

  private record Owned(RequestDataValueProcessor inner) implements RequestDataValueProcessor {

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
      return inner.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(
        HttpServletRequest request, @Nullable String name, String value, String type) {
      return inner.processFormFieldValue(request, name, value, type);
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
      Map<String, String> fields =
          new HashMap<>(Optional.ofNullable(inner.getExtraHiddenFields(request)).orElse(Map.of()));
      if (request.getAttribute(StandingFilter.STAFF) instanceof Staff staff) {
        fields.put(HeldForm.BY, Long.toString(staff.id()));
      }
      return fields;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
      return inner.processUrl(request, url);
    }
  }
}
