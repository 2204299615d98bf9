import { Badge, Button } from '@mantine/core';
import { IconLink, IconLinkOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleDetail, RelatedArticle } from '../../../../core/api/schemas/article.ts';
import { orpc } from '../../../api/client.ts';
import { useChange } from '../../../api/use-change.ts';
import classes from './panel.module.css';
import { storyReasonWords } from './story-words.ts';

/** The articles that tell of the same event, how and why; below, those that may. Whether they do is the editor's to say. */
export function StoryDetails({ article: { id, story, maybeSameStory } }: { article: ArticleDetail }) {
  const { t } = useTranslation();
  const leave = useChange(orpc.articles.leaveStory.mutationOptions(), t('reading.said.leftStory'));
  return (
    <>
      {story && (
        <Section title={t('reading.story.title')} articles={story.others}>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconLinkOff size={14} aria-hidden />}
            onClick={() => leave.mutate({ id })}
          >
            {t('reading.story.leave')}
          </Button>
        </Section>
      )}
      {maybeSameStory.length > 0 && (
        <Section
          title={t('reading.story.maybe')}
          articles={maybeSameStory}
          choices={(other) => <StoryChoice id={id} other={other} />}
        />
      )}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly articles: readonly RelatedArticle[];
  readonly choices?: (other: string) => ReactNode;
  readonly children?: ReactNode;
}

function Section({ title, articles, choices, children }: SectionProps) {
  return (
    <section className={classes.story}>
      <h2>{title}</h2>
      <ul className={classes.related}>
        {articles.map((other) => (
          <Related key={other.id} article={other}>
            {choices?.(other.id)}
          </Related>
        ))}
      </ul>
      {children}
    </section>
  );
}

function Related({ article, children }: { article: RelatedArticle; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { id, label, language, publisher, match } = article;
  return (
    <li>
      <span className={classes.quiet}>
        {match && (
          <Badge size="sm" mr={6} variant={match.certainty === 'sure' ? 'light' : 'outline'}>
            {t(`reading.story.relation.${match.relation}`)}
          </Badge>
        )}
        {[language.toUpperCase(), publisher].filter(Boolean).join(' · ')}
      </span>
      <Link href={`/articles/${id}`} lang={language}>
        {label}
      </Link>
      {match && (
        <span className={classes.quiet}>
          {match.reasons.map((reason) => storyReasonWords(reason, t, i18n.language)).join('; ')}
        </span>
      )}
      {children}
    </li>
  );
}

function StoryChoice({ id, other }: { id: string; other: string }) {
  const { t } = useTranslation();
  const join = useChange(orpc.articles.joinStory.mutationOptions(), t('reading.said.joinedStory'));
  const apart = useChange(orpc.articles.keepApart.mutationOptions(), t('reading.said.keptApart'));
  return (
    <span className={classes.storyChoice}>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconLink size={14} aria-hidden />}
        onClick={() => join.mutate({ id, other })}
      >
        {t('reading.story.join')}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => apart.mutate({ id, other })}>
        {t('reading.story.apart')}
      </Button>
    </span>
  );
}
