/** The namespace of the manifest that an exported document carries as custom XML. */
export const MANIFEST_NAMESPACE = 'urn:accord-desk:brief:1';

/** The name of a statement's bookmark is this and the statement's id. */
export const BOOKMARK_PREFIX = 's_';
