-- Ideas that somebody wants to try, tries or has tried, with what was learned.
create table idea (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);
