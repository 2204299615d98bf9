import { useTranslation } from 'react-i18next';
import { RULES, type RuleName } from '../../../core/model/rule.ts';

/** What a rule is called and what it looks for; a rule of an older version names itself. */
export function useRuleLabel(rule: string): { readonly name: string; readonly why: string } {
  const { t } = useTranslation();
  if (!RULES.includes(rule as RuleName)) return { name: rule, why: rule };
  const key = rule.replace('/', '-');
  return { name: t(`reading.rules.${key}.name`), why: t(`reading.rules.${key}.why`) };
}
