/**
 * Hands a file to the reader: the browser saves it under the name, or, where it blocks downloads,
 * does nothing, without an error. Returns the file's address, valid as long as the page is open.
 */
export function saveFile(content: Blob, name: string): string {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return url;
}
