-- What the figures of editions are about, as it was named and defined when they were frozen. Editions of the same words share it.
create table meanings (
    collaboration text    not null references collaboration (id),
    hash          text    not null,
    content       {bytes} not null,
    primary key (collaboration, hash)
);
