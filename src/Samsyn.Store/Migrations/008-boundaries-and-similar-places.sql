-- Boundaries of places, prepared for drawing; and groups of places that are like each other.
create table boundary (
    collaboration text    not null references collaboration (id),
    area          text    not null,
    credit        text    not null,
    fine          text    not null,
    coarse        text    not null,
    middle_x      integer not null,
    middle_y      integer not null,
    primary key (collaboration, area)
);

create table similar_places (
    collaboration text    not null references collaboration (id),
    id            text    not null,
    name          text    not null,
    year          integer,
    place         text,
    members       text    not null,
    source        text    not null,
    primary key (collaboration, id)
);
