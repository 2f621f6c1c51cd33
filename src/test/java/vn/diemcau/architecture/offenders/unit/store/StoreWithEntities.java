package vn.diemcau.architecture.offenders.unit.store;

import jakarta.persistence.EntityManager;

/** Uses the persistence API, which this application does without. */
record StoreWithEntities(EntityManager entities) {}
