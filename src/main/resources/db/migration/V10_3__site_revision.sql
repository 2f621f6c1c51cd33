-- Counts the changes of sites, as row 1 counts those of units: who remembers them asks one row whether they still hold.

insert into unit_revision (id, revision) values (2, 0);
