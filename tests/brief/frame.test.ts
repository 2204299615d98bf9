import { describe, expect, test } from 'vitest';
import { closingOf, frameOf } from '../../core/brief/frame.ts';
import { WORDINGS } from '../../core/brief/wording/wordings.ts';
import { LANGUAGES, type Language } from '../../core/model/language.ts';
import type { Office } from '../../core/model/office.ts';
import { emptyDesk, seededDesk } from '../api/seeded-desk.ts';

const { vi, en, sv } = WORDINGS;
const frame = (language: Language, more: Partial<Office> = {}) =>
  frameOf(WORDINGS[language], { ...WORDINGS[language].office, ...more }, '2026-02-05', 'X');

describe('the head of a paper', () => {
  test('the number is left open in Vietnamese until there is one, with a leading zero under 10', () => {
    expect(frame('vi').number).toMatch(/^Số: \u00a0+\/BC-HTQT$/);
    expect(frame('vi', { number: '5' }).number).toBe('Số: 05/BC-HTQT');
    expect(frame('vi', { number: '105', symbol: 'TTr-HTQT' }).number).toBe('Số: 105/TTr-HTQT');
    expect([frame('en').number, frame('sv').number]).toEqual(['', '']);
    expect(frame('en', { number: '5' }).number).toBe('No. 5/BC-HTQT');
  });

  test('the place stands before the day in Vietnamese; days under 10 and the months 1 and 2 take a zero', () => {
    expect(frame('vi', { place: 'Đà Nẵng' }).date).toBe('Đà Nẵng, ngày 05 tháng 02 năm 2026');
    expect(frame('sv').date).toBe('2026-02-05');
  });

  test('one addressee stands on the line of the address, several one below the other', () => {
    expect(frame('vi').addressees).toEqual(['Kính gửi: Lãnh đạo Bộ']);
    expect(frame('en', { addressees: ['The Minister', 'The Cabinet'] }).addressees).toEqual([
      ...['To:', '- The Minister;', '- The Cabinet.'],
    ]);
    expect(frame('sv', { addressees: [] }).addressees).toEqual([]);
  });
});

describe('the foot of a paper', () => {
  test('hands the paper over in Vietnamese, and leaves the name open', () => {
    expect(closingOf(vi, vi.office)).toEqual({
      sentence: 'Vụ Hợp tác quốc tế kính báo cáo Lãnh đạo Bộ./.',
      recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, HTQT.'],
      authority: ['Vụ trưởng'],
      signer: 'Họ và tên',
    });
  });

  test('is empty where the office signs nothing', () => {
    expect(closingOf(sv, sv.office)).toEqual({ sentence: null, recipients: [], authority: [], signer: '' });
    expect(closingOf(en, { ...en.office, signer: 'Lan' })).toMatchObject({ authority: [], signer: 'Lan' });
  });
});

test('the office is a setting of the workspace, language by language, and no step of undo', async () => {
  const desk = await seededDesk();
  await desk.client.suggestions.acceptAll({});
  const { settings } = await desk.client.workspace.status();
  expect(LANGUAGES.map((language) => settings.offices[language].agency)).toEqual([
    ...[vi.office.agency, en.office.agency, sv.office.agency],
  ]);
  const mine = { ...settings.offices.vi, agency: 'Cục Báo chí', recipients: ['Văn phòng Bộ'] };
  await desk.client.workspace.saveSettings({ offices: { ...settings.offices, vi: mine } });
  const brief = await desk.client.briefs.preview({ country: 'CN', language: 'vi' });
  expect(brief.frame.agency).toBe('Cục Báo chí');
  expect(brief.closing.recipients).toEqual(['Nơi nhận:', '- Văn phòng Bộ.']);
  expect((await desk.client.briefs.preview({ country: 'CN', language: 'en' })).frame.agency).toBe(en.office.agency);
  expect((await desk.client.workspace.status()).undo?.action).not.toBe('settings.save');
  desk.close();
});

test('an office without a name is refused', async () => {
  const desk = emptyDesk();
  const { settings } = await desk.client.workspace.status();
  const nameless = { ...settings.offices, vi: { ...settings.offices.vi, agency: ' ' } };
  await expect(desk.client.workspace.saveSettings({ offices: nameless })).rejects.toThrow();
  desk.close();
});
