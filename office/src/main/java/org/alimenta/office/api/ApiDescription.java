package org.alimenta.office.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says about itself. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  @Bean
  OpenAPI openApi(@Value("${alimenta.version:development}") String version) {
    return new OpenAPI()
        .info(
            new Info()
                .title("Alimenta")
                .version(version)
                .description(
                    "Decides child support and family benefits by the rules that the pages show,"
                        + " and tells the reasons. Calls keep nothing and need no account.")
                .license(new License().name("EUPL-1.2")));
  }
}
