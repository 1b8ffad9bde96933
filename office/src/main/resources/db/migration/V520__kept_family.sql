-- Checks that families keep for a while. Nobody reads one without its code: the content is
-- encrypted with a key that follows from the code, and the code is stored nowhere.
create table kept_family (
  id         bigint generated always as identity primary key,
  code_hash  text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
  content    bytea not null check (octet_length(content) <= 262144),
  expires_at timestamptz not null
);
create index kept_family_expiring on kept_family (expires_at);
