import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isMostlyRejected, type RuleRecord } from '../../../core/model/rule.ts';
import { orpc } from '../../api/client.ts';
import { useRuleLabel } from '../reading/use-rule-label.ts';
import classes from './settings.module.css';

/** The rules that suggested anything in this workspace. */
export function Rules() {
  const { data = [] } = useQuery(orpc.suggestions.rules.queryOptions());
  return <RulesTable rules={data} />;
}

/** Rules with what each looks for and how editors have decided on it; those that are mostly rejected come last. */
export function RulesTable({ rules }: { rules: readonly RuleRecord[] }) {
  const { t } = useTranslation();
  const ranked = rules.toSorted((a, b) => Number(isMostlyRejected(a)) - Number(isMostlyRejected(b)));
  return (
    <section className={classes.rules}>
      <h2 id="rules">{t('settings.rules')}</h2>
      <Text size="xs" c="dimmed" mb={8}>
        {ranked.length > 0 ? t('settings.rulesHint') : t('settings.noRules')}
      </Text>
      {ranked.length > 0 && (
        <Table aria-labelledby="rules" verticalSpacing={3} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('settings.rule')}</Table.Th>
              <Table.Th>{t('settings.why')}</Table.Th>
              <Table.Th ta="right">{t('settings.accepted')}</Table.Th>
              <Table.Th ta="right">{t('settings.rejected')}</Table.Th>
              <Table.Th ta="right">{t('settings.waiting')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ranked.map((record) => (
              <RuleRow key={record.rule} record={record} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

function RuleRow({ record }: { record: RuleRecord }) {
  const { name, why } = useRuleLabel(record.rule);
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td className={classes.why}>{why}</Table.Td>
      <Table.Td ta="right">{record.accepted}</Table.Td>
      <Table.Td ta="right">{record.rejected}</Table.Td>
      <Table.Td ta="right">{record.pending}</Table.Td>
    </Table.Tr>
  );
}
