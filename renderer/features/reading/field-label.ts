/** Fields of figures and persons; those of the other records are worded beside their own screens. */
const OWN: ReadonlySet<string> = new Set(['value', 'unit', 'name', 'role', 'organisation']);

/** The key of the wording for a field's label. */
export function fieldLabel(name: string): string {
  return OWN.has(name) ? `reading.field.${name}` : `records.field.${name}`;
}
