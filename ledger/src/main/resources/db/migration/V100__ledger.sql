-- The ledger. A line moves one amount from one account to another, so that nothing can be out of balance.
-- docs/ledger.md shows the whole; docs/decisions/009 says why it is so.

create table ledger_account (
  code text collate "C" primary key check (code ~ '^[a-z0-9]([a-z0-9:._-]{0,98}[a-z0-9])?$'),
  name text not null check (name <> ''),
  kind text not null check (kind in ('ASSET', 'LIABILITY', 'INCOME', 'EXPENSE')),
  currency text not null check (currency in ('PLN', 'USD')),
  -- A summary account stands for the accounts that are part of it and is never posted to.
  summary boolean not null default false,
  part_of text collate "C",
  part_of_a_summary boolean not null generated always as (true) stored,
  recorded timestamptz not null default now(),
  unique (code, kind, currency, summary),
  foreign key (part_of, kind, currency, part_of_a_summary)
    references ledger_account (code, kind, currency, summary),
  check (part_of <> code)
);

create index ledger_account_part_of on ledger_account (part_of);

create sequence ledger_entry_number;

-- An entry is one line, or some lines with one number and one heading.
create table ledger_entry (
  entry bigint not null,
  line smallint not null default 1 check (line between 1 and 1000),
  key text collate "C" not null check (length(key) between 1 and 200),
  effective date not null check (effective between date '1990-01-01' and date '2199-12-31'),
  recorded timestamptz not null,
  cause_kind text not null check (length(cause_kind) between 1 and 60),
  cause_id text not null check (length(cause_id) between 1 and 60),
  text text not null check (length(text) between 1 and 500),
  reverses bigint,
  debit text collate "C" not null,
  credit text collate "C" not null,
  -- grosze or cents, by the currency of the two accounts
  amount bigint not null check (amount between 1 and 1000000000000000),
  -- The chains: see ledger_take_lane and ledger_chain.
  lane smallint not null,
  seq bigint not null,
  hash bytea not null,
  primary key (entry, line),
  unique (key, line),
  unique (lane, seq),
  check (debit <> credit),
  -- Line breaks separate what is hashed.
  check (strpos(key || cause_kind || cause_id || text, E'\n') = 0)
);

create index ledger_entry_debit on ledger_entry (debit, effective);
create index ledger_entry_credit on ledger_entry (credit, effective);
create unique index ledger_entry_reverses on ledger_entry (reverses, line) where reverses is not null;

-- The last row says what is closed: everything effective up to the end of its month.
create table ledger_close (
  month date primary key check (extract(day from month) = 1),
  closed_by text not null check (closed_by <> ''),
  recorded timestamptz not null default now()
);

-- What a line says, in the form in which it is hashed: one part a line of text.
create function ledger_content(e ledger_entry) returns text language plpgsql immutable parallel safe as $$
begin
  return concat_ws(E'\n', e.entry, e.line, e.key, to_char(e.effective, 'YYYY-MM-DD'),
    to_char(e.recorded at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.cause_kind, e.cause_id, e.text, coalesce(e.reverses, 0), e.debit, e.credit, e.amount);
end $$;

-- Who writes takes one of 64 lanes for the length of the transaction. Each lane is a chain of its own, so that
-- many can write at once and each line is chained in the transaction that writes it.
create function ledger_take_lane() returns trigger language plpgsql as $$
declare
  mine int := coalesce(nullif(current_setting('ledger.lane', true), ''), '-1')::int;
  first int := pg_backend_pid() % 64;
  last_seq bigint;
  last_hash bytea;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'The ledger is written in transactions that are read committed, not %. Set the isolation back.',
      current_setting('transaction_isolation') using errcode = 'LG006';
  end if;
  if mine not between 0 and 63 or not pg_try_advisory_xact_lock(1279542866, mine) then
    mine := -1;
    for i in first .. first + 63 loop
      if pg_try_advisory_xact_lock(1279542866, i % 64) then
        mine := i % 64;
        exit;
      end if;
    end loop;
    if mine = -1 then
      mine := first;
      perform pg_advisory_xact_lock(1279542866, mine);
    end if;
    perform set_config('ledger.lane', mine::text, true);
  end if;
  select seq, hash into last_seq, last_hash from ledger_entry where lane = mine order by seq desc limit 1;
  perform set_config('ledger.before', coalesce(last_seq, 0)::text, true),
    set_config('ledger.seq', coalesce(last_seq, 0)::text, true),
    set_config('ledger.head', coalesce(encode(last_hash, 'hex'), ''), true);
  return null;
end $$;

-- Numbers a line and chains it to the one before it in its lane; what the writer said about these is ignored.
create function ledger_chain() returns trigger language plpgsql as $$
begin
  new.entry := case when new.line = 1 then nextval('ledger_entry_number') else currval('ledger_entry_number') end;
  new.recorded := now();
  new.lane := current_setting('ledger.lane');
  new.seq := current_setting('ledger.seq')::bigint + 1;
  new.hash := sha256(convert_to(current_setting('ledger.head') || E'\n' || ledger_content(new), 'UTF8'));
  perform set_config('ledger.seq', new.seq::text, true), set_config('ledger.head', encode(new.hash, 'hex'), true);
  return new;
end $$;

create function ledger_check() returns trigger language plpgsql as $$
declare
  lines bigint;
  earliest date;
  longest int;
  reversals bigint;
  closed date;
  wrong record;
begin
  select count(*), min(effective), max(line), count(reverses) into lines, earliest, longest, reversals from inserted;
  if lines = 0 then
    return null;
  end if;
  if lines <> current_setting('ledger.seq')::bigint - current_setting('ledger.before')::bigint then
    raise exception 'Some lines of the statement were left out, which would break the chain. Leave out what is known before you insert.'
      using errcode = 'LG005';
  end if;
  select max(month) into closed from ledger_close;
  if earliest < closed + interval '1 month' then
    raise exception 'The month % is closed. Give the entry an effective date in a month that is open.',
      to_char(earliest, 'YYYY-MM') using errcode = 'LG001';
  end if;
  select i.key, i.debit, i.credit into wrong from inserted i
    where coalesce((select a.currency from ledger_account a where a.code = i.debit and not a.summary), 'no debit')
      <> coalesce((select a.currency from ledger_account a where a.code = i.credit and not a.summary), 'no credit')
    limit 1;
  if found then
    raise exception 'The entry ''%'' debits % and credits %. Both must be open, be no summary accounts, and have one currency.',
      wrong.key, wrong.debit, wrong.credit using errcode = 'LG002';
  end if;
  if longest > 1 then
    select i.key into wrong from inserted i
      where i.line > 1 and not exists (select from inserted b where b.entry = i.entry and b.line = i.line - 1
        and (b.key, b.effective, b.cause_kind, b.cause_id, b.text, coalesce(b.reverses, 0))
          = (i.key, i.effective, i.cause_kind, i.cause_id, i.text, coalesce(i.reverses, 0)))
      limit 1;
    if found then
      raise exception 'The lines of the entry ''%'' do not follow one another under one heading. Give them together, numbered from 1.',
        wrong.key using errcode = 'LG003';
    end if;
  end if;
  if reversals > 0 then
    select i.key into wrong from inserted i
      where i.reverses is not null and (
        not exists (select from ledger_entry o where o.entry = i.reverses and o.line = i.line
          and o.debit = i.credit and o.credit = i.debit and o.amount = i.amount)
        or (select count(*) from ledger_entry o where o.entry = i.reverses)
          <> (select count(*) from inserted b where b.entry = i.entry))
      limit 1;
    if found then
      raise exception 'The entry ''%'' does not mirror the entry that it reverses. Swap debit and credit of each of its lines.',
        wrong.key using errcode = 'LG004';
    end if;
  end if;
  return null;
end $$;

create function ledger_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'What is in % is never changed or deleted (%). Reverse a wrong entry by another entry.', tg_table_name, tg_op
    using errcode = 'LG000';
end $$;

create trigger ledger_entry_1_lane before insert on ledger_entry
  for each statement execute function ledger_take_lane();
create trigger ledger_entry_2_chain before insert on ledger_entry
  for each row execute function ledger_chain();
create trigger ledger_entry_3_check after insert on ledger_entry
  referencing new table as inserted for each statement execute function ledger_check();

create trigger ledger_entry_kept before update or delete or truncate on ledger_entry
  for each statement execute function ledger_refuse();
create trigger ledger_close_kept before update or delete or truncate on ledger_close
  for each statement execute function ledger_refuse();
create trigger ledger_account_kept before delete or truncate on ledger_account
  for each statement execute function ledger_refuse();
create trigger ledger_account_named before update of code, kind, currency, summary, part_of, recorded on ledger_account
  for each statement execute function ledger_refuse();

alter table ledger_entry enable always trigger ledger_entry_kept;
alter table ledger_close enable always trigger ledger_close_kept;
alter table ledger_account enable always trigger ledger_account_kept;
alter table ledger_account enable always trigger ledger_account_named;

-- Debit positive, credit negative.
create view ledger_posting as
  select entry, line, debit as account, effective, recorded, amount from ledger_entry
  union all
  select entry, line, credit, effective, recorded, -amount from ledger_entry;
