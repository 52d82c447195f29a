-- By what rule small numbers are kept from being shown: one for each source, and one for all.
create table source_rule (
    collaboration text    not null references collaboration (id),
    id            text    not null,
    version       integer not null,
    document      text    not null,
    primary key (collaboration, id)
);
