-- Logins of the installation, and who is a member of which collaboration with which roles.
create table login (
    id                text    not null primary key,
    email             text    not null,
    email_key         text    unique,
    email_confirmed   integer not null check (email_confirmed in (0, 1)),
    name              text    not null,
    language          text    not null,
    password          text,
    stamp             text    not null,
    authenticator_key text,
    two_factor        integer not null check (two_factor in (0, 1)),
    made_at           bigint  not null,
    seen_at           bigint,
    erased_at         bigint,
    version           bigint  not null,
    check ((email_key is null) = (erased_at is not null))
);

create table recovery_code (
    login text not null references login (id),
    hash  text not null,
    primary key (login, hash)
);

-- Codes from an authenticator program that were used; kept for the minutes they live, so that none works twice.
create table spent_code (
    login    text   not null references login (id),
    code     text   not null,
    spent_at bigint not null,
    primary key (login, code)
);

create table passkey (
    id       text    not null primary key,
    login    text    not null references login (id),
    name     text    not null,
    document text    not null,
    made_at  bigint  not null,
    used_at  bigint
);
create index passkey_of_login on passkey (login);

create table sign_in (
    id         text   not null primary key,
    login      text   not null references login (id),
    device     text   not null,
    way        text   not null,
    started_at bigint not null,
    seen_at    bigint not null,
    ended_at   bigint
);
create index sign_in_of_login on sign_in (login);

create table identity_provider (
    id            text    not null primary key,
    name          text    not null,
    authority     text    not null,
    client_id     text    not null,
    client_secret text    not null,
    collaboration text    references collaboration (id),
    organisation  text,
    version       bigint  not null,
    ended_at      bigint
);

create table outside_login (
    provider text   not null references identity_provider (id),
    subject  text   not null,
    login    text   not null references login (id),
    made_at  bigint not null,
    primary key (provider, subject)
);
create index outside_login_of_login on outside_login (login);

-- A link that works once: it makes the first owner, brings a member in, or lets somebody choose a new password.
create table invitation (
    id            text   not null primary key,
    token_hash    text   not null unique,
    purpose       text   not null check (purpose in ('owner', 'member', 'password')),
    collaboration text   references collaboration (id),
    roles         text   not null,
    organisation  text,
    email         text,
    login         text   references login (id),
    made_by       text,
    made_at       bigint not null,
    expires_at    bigint not null,
    used_at       bigint,
    withdrawn_at  bigint,
    check ((purpose = 'member') = (collaboration is not null))
);

create index invitation_of_collaboration on invitation (collaboration);
create index invitation_of_login on invitation (login);

create table member (
    collaboration text   not null references collaboration (id),
    login         text   not null references login (id),
    roles         text   not null,
    organisation  text,
    since         bigint not null,
    ended_at      bigint,
    version       bigint not null,
    primary key (collaboration, login)
);
create index member_of_login on member (login);
