import { useImport } from './use-import.ts';

/** Opens the system's own window to choose files in, and imports them. */
export function useFilePicker(): () => void {
  const importFiles = useImport();
  return () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.addEventListener('change', () => importFiles([...(input.files ?? [])]));
    input.click();
  };
}
