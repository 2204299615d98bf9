/** Where the editor left the list of articles, so that the way back leads to the same rows. Lasts as long as the window. */
interface ListPlace {
  readonly search: string;
  readonly articleId: string | null;
}

let place: ListPlace = { search: '', articleId: null };

export function rememberList(search: string): void {
  place = { ...place, search };
}

export function rememberArticle(articleId: string): void {
  place = { ...place, articleId };
}

export function listPlace(): ListPlace {
  return place;
}

/** The address of the list as it was left. */
export function listHref(): string {
  return `/articles${place.search}`;
}
