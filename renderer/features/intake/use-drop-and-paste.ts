import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping } from '../../keys.ts';
import { droppedFiles } from './dropped-files.ts';
import { pastedFiles } from './pasted-files.ts';
import { useImport } from './use-import.ts';

/** Takes files dropped anywhere on the window, and files or text pasted outside an entry box. Returns whether files hover above. */
export function useDropAndPaste(): boolean {
  const { t, i18n } = useTranslation();
  const importFiles = useImport();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      // No related target: the pointer has left the window, not just gone from one element to the next.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then(importFiles);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || !event.clipboardData) return;
      const when = new Date().toLocaleString(i18n.language).replace(/[/:\\]/g, '.');
      importFiles(pastedFiles(event.clipboardData, t('intake.pasted', { when })));
    };
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('dragover', onDragOver, { signal });
    document.addEventListener('dragleave', onDragLeave, { signal });
    document.addEventListener('drop', onDrop, { signal });
    document.addEventListener('paste', onPaste, { signal });
    return () => controller.abort();
  }, [importFiles, t, i18n]);
  return over;
}
