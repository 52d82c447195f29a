-- The record: journal lines sealed into chains. Those of the first journal are carried over by JournalCarrying.
create table journal_chain (
    id            text   not null primary key,
    collaboration text   references collaboration (id),
    number        bigint not null,
    seal          text   not null
);

create table journal_line (
    chain         text   not null references journal_chain (id),
    collaboration text   references collaboration (id),
    number        bigint not null,
    at            bigint not null,
    act           text   not null,
    kind          text   not null,
    thing         text   not null,
    who           text,
    login         text,
    who_salt      text,
    who_seal      text   not null,
    content       text,
    content_salt  text,
    content_seal  text   not null,
    seal          text   not null,
    primary key (chain, number),
    check ((who is null) = (who_salt is null)),
    check (who is not null or login is null),
    check ((content is null) = (content_salt is null))
);
create index journal_line_of_thing on journal_line (chain, kind, thing);
create index journal_line_of_login on journal_line (login);

-- The server would pack chunks that are packed already: twelve times the time for nothing.
--postgres alter table observation_chunk alter column data set storage external;
