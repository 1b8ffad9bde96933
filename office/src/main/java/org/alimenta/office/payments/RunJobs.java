package org.alimenta.office.payments;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The two jobs of a run: to collect what is due, and to pay it. Each step changes the run in the
 * transactions in which Spring Batch notes how far it is, and does nothing to what is done already.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
@EnableConfigurationProperties(OfficeBank.class)
class RunJobs {
  static final String COLLECT = "payment-collect";
  static final String PAY = "payment-pay";
  static final String RUN = "run";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final int chunk;

  RunJobs(
      JobRepository repository,
      PlatformTransactionManager transactions,
      @Value("${alimenta.payments.chunk:500}") int chunk) {
    this.repository = repository;
    this.transactions = transactions;
    this.chunk = chunk;
  }

  @Bean
  Job collectJob(RunSteps steps, ItemReader<DuePayment> dueReader, CheckWriter checks) {
    return new JobBuilder(COLLECT, repository)
        .start(once("collect", steps::collect))
        .next(chunked("check", dueReader, checks))
        .next(once("compare", steps::compare))
        .build();
  }

  @Bean
  Job payJob(RunSteps steps, ItemReader<DuePayment> readyReader, PostWriter posting) {
    return new JobBuilder(PAY, repository)
        .start(chunked("post", readyReader, posting))
        .next(once("write", steps::write))
        .build();
  }

  @Bean
  @StepScope
  PaymentReader dueReader(JdbcClient db, @Value("#{jobParameters['run']}") Long run) {
    return new PaymentReader(db, run, PaymentState.DUE, chunk);
  }

  @Bean
  @StepScope
  PaymentReader readyReader(JdbcClient db, @Value("#{jobParameters['run']}") Long run) {
    return new PaymentReader(db, run, PaymentState.READY, chunk);
  }

  private Step chunked(String name, ItemReader<DuePayment> reader, ItemWriter<DuePayment> writer) {
    return new StepBuilder(name, repository)
        .<DuePayment, DuePayment>chunk(chunk)
        .transactionManager(transactions)
        .reader(reader)
        .writer(writer)
        .build();
  }

  private Step once(String name, Act act) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              Long run = contribution.getStepExecution().getJobParameters().getLong(RUN);
              act.on(run == null ? 0 : run);
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  /** What a step does in one transaction. */
  private interface Act {
    void on(long run);
  }
}
