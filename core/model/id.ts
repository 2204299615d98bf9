/** Makes a new id (UUIDv7: sortable by time, and rows made on two laptops can be merged). Injected, never imported by pure stages. */
export type NewId = () => string;

/** Tells the time as ISO 8601 in UTC. Injected, so that pure stages have no clock. */
export type Clock = () => string;
