/**
 * How the list of a choosing box opens: beside the box rather than at the end of the page, so that it stays within the
 * landmark, and scrolled by the listbox itself, which screen readers know to be moved through from the box.
 */
export const LIST_IN_PLACE = {
  comboboxProps: { withinPortal: false },
  withScrollArea: false,
  styles: { options: { maxHeight: 220, overflowY: 'auto' } },
} as const;
