import { Badge } from '@mantine/core';

/** Tags in a row of a list. */
export function TagBadges({ tags }: { tags: readonly string[] }) {
  return tags.map((tag) => (
    <Badge key={tag} size="sm" variant="default" tt="none" fw={500} mr={4}>
      {tag}
    </Badge>
  ));
}
