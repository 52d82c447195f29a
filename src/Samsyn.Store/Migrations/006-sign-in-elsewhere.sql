-- Identity providers and who is who at them, keyed by what a provider signs with; and who looks after the installation.
-- Nothing was ever kept in these two before.
drop table outside_login;
drop table identity_provider;

create table identity_provider (
    id            text    not null primary key,
    name          text    not null,
    issuer        text    not null unique,
    client_id     text    not null,
    client_secret text,
    scopes        text    not null,
    domains       text    not null,
    vouches       integer not null check (vouches in (0, 1)),
    level         text,
    second_factor text    not null,
    contact       text,
    made_at       bigint  not null,
    version       bigint  not null
);

create table outside_login (
    issuer  text   not null references identity_provider (issuer),
    subject text   not null,
    login   text   not null references login (id),
    made_at bigint not null,
    used_at bigint,
    primary key (issuer, subject)
);
create index outside_login_of_login on outside_login (login);

alter table login add column administers integer not null default 0 check (administers in (0, 1));
update login set administers = 1 where id = (select id from login where erased_at is null order by made_at, id limit 1);
