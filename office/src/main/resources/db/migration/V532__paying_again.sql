-- Paying once more to an account number from which the bank sent a payment back. One person asks for it and says
-- why, another agrees; what they agreed to holds for that one return.
create table payment_retry (
  id         bigint generated always as identity primary key,
  -- The payment that came back.
  payment    bigint not null references payment,
  reason     text not null check (length(btrim(reason)) >= 5),
  asked_by   bigint not null references staff,
  asked_at   timestamptz not null default now(),
  decided_by bigint references staff,
  decided_at timestamptz,
  agreed     boolean,
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (agreed is null)),
  -- Four eyes: whoever asked does not agree. Taking an own wish back is no agreement.
  check (agreed is not true or decided_by <> asked_by)
);
create unique index payment_retry_once on payment_retry (payment) where agreed is not false;
