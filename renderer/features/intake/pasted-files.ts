/** What a paste brings as files: copied files as they are, copied text as one text file of the given name. */
export function pastedFiles(clipboard: Pick<DataTransfer, 'files' | 'getData'>, name: string): readonly File[] {
  if (clipboard.files.length > 0) return [...clipboard.files];
  const text = clipboard.getData('text/plain');
  return text.trim() === '' ? [] : [new File([text], `${name}.txt`, { type: 'text/plain' })];
}
