package org.alimenta.office.desk;

import org.alimenta.office.access.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller's method the {@link Staff} who acts, as a parameter. */
final class StaffArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Staff.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Object staff = request.getAttribute(StandingFilter.STAFF, RequestAttributes.SCOPE_REQUEST);
    if (staff == null) {
      throw new IllegalStateException(
          "A Staff was asked for outside of the desk: only addresses under /desk know one.");
    }
    return staff;
  }
}
