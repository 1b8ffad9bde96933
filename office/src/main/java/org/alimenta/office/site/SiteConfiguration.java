package org.alimenta.office.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the shell around each page of the site. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class SiteConfiguration {

  // The name is the one under which Spring MVC looks for it.
  @Bean
  Languages localeResolver() {
    return new Languages();
  }

  @Bean
  WebMvcConfigurer shell(Navigation navigation, Languages languages, SiteProperties properties) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ShellInterceptor(navigation, languages, properties));
      }
    };
  }

  /**
   * The words of all bundles in {@code spring.messages.basename}. Made here and not by Spring Boot,
   * which asks for a bundle without a language; we have none on purpose, as a missing word must be
   * seen and not guessed.
   */
  @Bean
  MessageSource messageSource(@Value("${spring.messages.basename:messages}") String[] names) {
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasenames(names);
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    words.setAlwaysUseMessageFormat(true);
    return words;
  }
}
