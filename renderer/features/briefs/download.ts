/** Hands a file to the browser's downloads under its own name. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser has taken the bytes over once the click is done, but not within it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
