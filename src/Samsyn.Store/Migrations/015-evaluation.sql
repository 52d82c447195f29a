-- Whether interventions helped: what is compared with what, and when, by whom and why that was frozen.
create table evaluation (
    collaboration  text   not null references collaboration (id),
    id             text   not null,
    title          text   not null,
    matter         text,
    details        text   not null,
    version        bigint not null,
    frozen_at      bigint,
    frozen_by      text,
    frozen_why     text,
    figures_version bigint,
    baseline       text,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);
