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

-- An entry is one line, or some lines with one heading that follow one another. What must hold for a line is checked in
-- ledger_check, because PostgreSQL reads each condition of a table again for every statement.
create table ledger_entry (
  -- The journal times 10^12, plus the place in that journal: 1, 2, 3 and so on without a gap.
  number bigint primary key,
  line smallint not null default 1,
  key text collate "C" not null,
  effective date not null,
  recorded timestamptz not null default now(),
  cause_kind text collate "C" not null,
  cause_id text collate "C" not null,
  text text not null,
  reverses bigint,
  debit text collate "C" not null,
  credit text collate "C" not null,
  -- grosze or cents, by the currency of the two accounts
  amount bigint not null,
  -- over this line and the hash of the line before it in its journal: see ledger_hash
  hash bytea not null,
  unique (key, line)
);

create index ledger_entry_debit on ledger_entry (debit, effective);
create index ledger_entry_credit on ledger_entry (credit, effective);
create unique index ledger_entry_reverses on ledger_entry (reverses, line) where reverses is not null;

-- A seal holds where every journal ended, and the hash of the seal before it. Who knows its hash can tell whether anything
-- before it was changed or left out.
create table ledger_seal (
  number bigint primary key,
  recorded timestamptz not null default now(),
  sealed_by text not null check (sealed_by <> '' and strpos(sealed_by, E'\n') = 0),
  lines bigint not null,
  -- number and hash of the last line of each journal, one on a line of text
  heads text not null,
  hash text not null
);

-- The last row says what is closed: everything effective up to the end of its month.
create table ledger_close (
  month date primary key check (extract(day from month) = 1),
  closed_by text not null check (closed_by <> ''),
  recorded timestamptz not null default now(),
  seal bigint not null references ledger_seal
);

-- What was debited and credited in the months that a close closed, for accounts and for summary accounts.
create table ledger_closed_turnover (
  month date not null references ledger_close,
  account text collate "C" not null references ledger_account,
  debits bigint not null,
  credits bigint not null,
  primary key (month, account)
);

-- The SHA-256 of a line: of the hash of the line before it in its journal, in hexadecimal (64 zeros before the first), and
-- of what the line says, each part on a line of text of its own.
create function ledger_hash(before text, number bigint, line smallint, key text, effective date, recorded text,
  cause_kind text, cause_id text, text text, reverses bigint, debit text, credit text, amount bigint)
returns bytea language sql stable parallel safe
return sha256(convert_to(concat_ws(E'\n', before, number, line, key, effective, recorded, cause_kind, cause_id, text,
  coalesce(reverses, 0), debit, credit, amount), 'UTF8'));

create function ledger_now() returns text language sql stable
return to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- A session writes into a journal of its own, which no other session has meanwhile. Each journal is a chain of its own, so
-- that many can write at once and each line is chained by the statement that writes it.
-- Gives the hash and the number of the last line of the session's journal.
create function ledger_journal_head() returns text language plpgsql
-- The plan is kept for long; made while the table is empty, it must still be good when it is full.
set enable_seqscan = off as $$
declare
  mine text := current_setting('ledger.journal', true);
  journal bigint := coalesce(nullif(mine, ''), '1')::bigint;
  last_number bigint;
  last_hash bytea;
begin
  if not pg_try_advisory_lock(1279542866, journal::int) then
    journal := 1;
    while not pg_try_advisory_lock(1279542866, journal::int) loop
      journal := journal + 1;
    end loop;
  end if;
  mine := set_config('ledger.journal', journal::text, false);
  select number, hash into last_number, last_hash from ledger_entry
    where number between journal * 1000000000000 and journal * 1000000000000 + 999999999999
    order by number desc limit 1;
  return coalesce(encode(last_hash, 'hex'), repeat('0', 64)) || coalesce(last_number, journal * 1000000000000);
end $$;

-- Where a writer goes on who makes numbers and hashes itself, and the recorded time that goes into them.
create function ledger_take_journal() returns table (head text, recorded text) language plpgsql as $$
begin
  head := set_config('ledger.head', '', false);
  head := ledger_journal_head();
  recorded := ledger_now();
  return next;
end $$;

-- Posts an entry of one line and gives its number; null when the key is known.
-- The setting ledger.head saves looking for the head; like all settings it goes back when a transaction does.
create function ledger_post(the_key text, the_effective date, the_cause_kind text, the_cause_id text, the_text text,
  the_reverses bigint, the_debit text, the_credit text, the_amount bigint) returns bigint language plpgsql as $$
declare
  head text := current_setting('ledger.head', true);
  at bigint;
  its_hash bytea;
begin
  if coalesce(head, '') = '' then
    head := ledger_journal_head();
  end if;
  at := substr(head, 65)::bigint + 1;
  its_hash := ledger_hash(left(head, 64), at, 1::smallint, the_key, the_effective, ledger_now(), the_cause_kind,
    the_cause_id, the_text, the_reverses, the_debit, the_credit, the_amount);
  insert into ledger_entry
      (number, key, effective, cause_kind, cause_id, text, reverses, debit, credit, amount, hash)
    values (at, the_key, the_effective, the_cause_kind, the_cause_id, the_text, the_reverses, the_debit, the_credit,
      the_amount, its_hash)
    on conflict (key, line) do nothing;
  if not found then
    return null;
  end if;
  head := set_config('ledger.head', encode(its_hash, 'hex') || at, false);
  return at;
end $$;

-- What must hold for a line by itself. Line breaks separate what is hashed.
create function ledger_is_well_formed(key text, cause_kind text, cause_id text, text text, effective date, line smallint,
  debit text, credit text, amount bigint) returns boolean language sql immutable parallel safe
return strpos(key || cause_kind || cause_id || text, E'\n') = 0
  and length(key) between 1 and 200 and length(text) between 1 and 500
  and length(cause_kind) between 1 and 60 and length(cause_id) between 1 and 60
  and line between 1 and 1000 and amount between 1 and 1000000000000000 and debit <> credit
  and effective between date '1990-01-01' and date '2199-12-31';

create function ledger_check() returns trigger language plpgsql as $$
declare
  recorded_text text := ledger_now();
  lines bigint;
  well_formed bigint;
  of_one_currency bigint;
  chained bigint;
  earliest date;
  several boolean;
  reversals bigint;
  closed date;
  wrong record;
  one record;
  ignored text;
begin
  if current_setting('transaction_isolation') <> 'read committed' or current_setting('DateStyle') not like 'ISO%' then
    raise exception 'The ledger is written in transactions that are read committed, not %, and with dates as in ISO, not %. Set them back.',
      current_setting('transaction_isolation'), current_setting('DateStyle') using errcode = 'LG006';
  end if;
  -- Who closes a month waits for all who write, and who writes then sees what was closed.
  ignored := pg_advisory_xact_lock_shared(1279542866, 0)::text;
  -- One line in a transaction is what happens most; it takes the short way.
  select i.*, (select count(*) from inserted) as lines,
      (select a.currency from ledger_account a where a.code = i.debit and not a.summary) as debit_currency,
      (select a.currency from ledger_account a where a.code = i.credit and not a.summary) as credit_currency,
      (select b.hash from ledger_entry b where b.number = i.number - 1) as before,
      (select max(month) from ledger_close) as closed
    into one from inserted i limit 1;
  if one.lines = 1 and one.line = 1 and one.reverses is null and one.debit_currency = one.credit_currency
    and (one.closed is null or one.effective >= one.closed + 31)
    and one.recorded = now()
    and ledger_is_well_formed(one.key, one.cause_kind, one.cause_id, one.text, one.effective, one.line, one.debit,
      one.credit, one.amount)
    and one.hash = ledger_hash(
      coalesce(encode(one.before, 'hex'), case when one.number % 1000000000000 = 1 then repeat('0', 64) else '' end),
      one.number, one.line, one.key, one.effective, recorded_text, one.cause_kind, one.cause_id, one.text, one.reverses,
      one.debit, one.credit, one.amount)
  then
    return null;
  end if;
  -- Many lines, or something is wrong.
  select count(*), min(i.effective), max(i.line) > 1, count(i.reverses), (select max(month) from ledger_close),
      count(*) filter (where ledger_is_well_formed(i.key, i.cause_kind, i.cause_id, i.text, i.effective, i.line,
        i.debit, i.credit, i.amount)),
      count(*) filter (where (select a.currency from ledger_account a where a.code = i.debit and not a.summary)
        = (select a.currency from ledger_account a where a.code = i.credit and not a.summary)),
      count(*) filter (where i.recorded = now() and i.hash = ledger_hash(
        coalesce((select encode(b.hash, 'hex') from ledger_entry b where b.number = i.number - 1),
          case when i.number % 1000000000000 = 1 then repeat('0', 64) else '' end),
        i.number, i.line, i.key, i.effective, recorded_text, i.cause_kind, i.cause_id, i.text, i.reverses, i.debit,
        i.credit, i.amount))
    into lines, earliest, several, reversals, closed, well_formed, of_one_currency, chained
    from inserted i;
  if well_formed < lines then
    select key into wrong from inserted i
      where not ledger_is_well_formed(i.key, i.cause_kind, i.cause_id, i.text, i.effective, i.line, i.debit, i.credit,
        i.amount)
      order by number limit 1;
    raise exception 'The entry ''%'' is malformed. Give key, cause and text in one line each, of at most 200, 60 and 500 signs; two accounts; an amount above zero and at most 10 billions; a day from 1990 to 2199.',
      left(wrong.key, 200) using errcode = 'LG007';
  end if;
  if earliest < closed + interval '1 month' then
    raise exception 'The month % is closed. Give the entry an effective date in a month that is open.',
      to_char(earliest, 'YYYY-MM') using errcode = 'LG001';
  end if;
  if of_one_currency < lines then
    select i.key, i.debit, i.credit into wrong from inserted i
      left join ledger_account d on d.code = i.debit and not d.summary
      left join ledger_account c on c.code = i.credit and not c.summary
      where (d.currency = c.currency) is not true
      order by i.number limit 1;
    raise exception 'The entry ''%'' debits % and credits %. Both must be open, be no summary accounts, and have one currency.',
      wrong.key, wrong.debit, wrong.credit using errcode = 'LG002';
  end if;
  if chained < lines then
    raise exception 'An entry does not go on where its journal ends. Post by ledger_post, or make numbers, recorded times and hashes from ledger_take_journal.'
      using errcode = 'LG005';
  end if;
  if several then
    select i.key into wrong from inserted i
      where i.line > 1 and not exists (select from inserted b where b.number = i.number - 1 and b.line = i.line - 1
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
        not exists (select from ledger_entry o where o.number = i.reverses + i.line - 1 and o.line = i.line
          and o.debit = i.credit and o.credit = i.debit and o.amount = i.amount)
        or (select count(*) from inserted b where b.number - b.line = i.number - i.line)
          <> (select count(*) from ledger_entry o
            where o.number between i.reverses and i.reverses + 999 and o.number - o.line = i.reverses - 1))
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

create trigger ledger_entry_check after insert on ledger_entry
  referencing new table as inserted for each statement execute function ledger_check();

create trigger ledger_entry_kept before update or delete or truncate on ledger_entry
  for each statement execute function ledger_refuse();
create function ledger_close_in_order() returns trigger language plpgsql as $$
declare
  last date := (select max(month) from ledger_close);
begin
  if new.month <> last + interval '1 month' then
    raise exception 'After % the next month to close is %.', to_char(last, 'YYYY-MM'),
      to_char(last + interval '1 month', 'YYYY-MM') using errcode = 'LG008';
  end if;
  return new;
end $$;

create trigger ledger_close_in_order before insert on ledger_close
  for each row execute function ledger_close_in_order();
create trigger ledger_seal_kept before update or delete or truncate on ledger_seal
  for each statement execute function ledger_refuse();
create trigger ledger_closed_turnover_kept before update or delete or truncate on ledger_closed_turnover
  for each statement execute function ledger_refuse();
create trigger ledger_close_kept before update or delete or truncate on ledger_close
  for each statement execute function ledger_refuse();
create trigger ledger_account_kept before delete or truncate on ledger_account
  for each statement execute function ledger_refuse();
create trigger ledger_account_named before update of code, kind, currency, summary, part_of, recorded on ledger_account
  for each statement execute function ledger_refuse();

alter table ledger_entry enable always trigger ledger_entry_kept;
alter table ledger_seal enable always trigger ledger_seal_kept;
alter table ledger_close enable always trigger ledger_close_kept;
alter table ledger_closed_turnover enable always trigger ledger_closed_turnover_kept;
alter table ledger_account enable always trigger ledger_account_kept;
alter table ledger_account enable always trigger ledger_account_named;

-- Debit positive, credit negative.
create view ledger_posting as
  select number - line + 1 as entry, line, debit as account, effective, recorded, amount from ledger_entry
  union all
  select number - line + 1, line, credit, effective, recorded, -amount from ledger_entry;
