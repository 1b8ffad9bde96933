-- A run in which nobody can be paid ends by itself: there is nothing to approve, and the next one need not wait for it.
alter table payment_run drop constraint payment_run_state_check;
alter table payment_run add constraint payment_run_state_check check (state in
  ('COLLECTING', 'COLLECTED', 'NOTHING_TO_PAY', 'APPROVED', 'WRITTEN', 'SENT', 'CONFIRMED', 'WITHDRAWN'));
alter table payment_run add constraint payment_run_nothing_collected
  check (state <> 'NOTHING_TO_PAY' or collected_at is not null);

-- Runs that wait although nobody can be paid by them.
update payment_run r set state = 'NOTHING_TO_PAY'
where state = 'COLLECTED'
  and not exists (select from payment p where p.run = r.id and p.state = 'READY');
