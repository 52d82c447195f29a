-- Who has answered, when they were asked what they do already, that they do nothing of this kind now; each with its day.
create table nothing_done (
    collaboration text   not null references collaboration (id),
    from_kind     text   not null,
    from_thing    text   not null,
    day           text   not null,
    primary key (collaboration, from_kind, from_thing, day)
);
