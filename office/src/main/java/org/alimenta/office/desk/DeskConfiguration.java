package org.alimenta.office.desk;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the frame of the desk around its pages. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

  @Bean
  WebMvcConfigurer deskFrame(DeskNavigation navigation, Clock clock) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(new DeskInterceptor(navigation, clock.getZone()))
            .addPathPatterns("/desk", "/desk/**");
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new StaffArgument());
      }
    };
  }
}
