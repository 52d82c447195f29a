-- Frameworks of a collaboration's own: a name, and areas each held against the eight areas of health.
create table framework (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);
