import {
  Badge,
  Button,
  createTheme,
  type MantineColorsTuple,
  MultiSelect,
  Select,
  TagsInput,
  Tooltip,
} from '@mantine/core';

/** Ink blue, `#1B4A72` as the shade that is filled with; light enough at the top for text on a dark desk. */
const ink: MantineColorsTuple = [
  '#eef5fb',
  '#dbe8f3',
  '#b4d0e7',
  '#8ab6db',
  '#68a0d0',
  '#4f8dc2',
  '#3c7bb1',
  '#2a6497',
  '#1b4a72',
  '#12375a',
];

const SANS = '"Noto Sans", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Liberation Sans", sans-serif';

/** The list of a box scrolls by itself and lies beside the box: a screen reader finds it there, and Tab passes it by. */
const choices = {
  withScrollArea: false,
  comboboxProps: { withinPortal: false },
  styles: { options: { maxHeight: 220, overflowY: 'auto' } },
} as const;

/** Calm and dense, one accent. Shade 8 is the first of Mantine's colours that white text can be read on. */
export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 7 },
  fontFamily: SANS,
  headings: { fontFamily: SANS, fontWeight: '600' },
  // A desk is looked at all day from near: dense, but never under 12 px.
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Badge: Badge.extend({ defaultProps: { tt: 'none', fw: 500, radius: 'sm' } }),
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    MultiSelect: MultiSelect.extend({ defaultProps: choices }),
    Select: Select.extend({ defaultProps: choices }),
    TagsInput: TagsInput.extend({ defaultProps: choices }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } }),
  },
});
