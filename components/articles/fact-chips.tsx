import {
  BadgePercent,
  BookOpen,
  Building2,
  Calendar,
  Coins,
  Hash,
  MapPin,
  MessageSquareQuote,
  Sparkles,
  Tag,
  User,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Fact, SlotType } from '@/lib/domain/facts/fact';

const icons: Record<SlotType, typeof User> = {
  person: User,
  organisation: Building2,
  place: MapPin,
  date: Calendar,
  number: Hash,
  money: Coins,
  percent: BadgePercent,
  title: BookOpen,
  event: Sparkles,
  term: Tag,
};

/** What kinds of answer a fact holds, whether it is hedged, and who says so. */
export function FactChips({ fact }: { fact: Fact }) {
  const t = useTranslations('articles');
  const asked = fact.slots.filter((slot) => slot.ask !== null);
  const types = new Set((asked.length > 0 ? asked : fact.slots).map((slot) => slot.type));
  return (
    <p className="row tags">
      {[...types].map((type) => {
        const Icon = icons[type];
        return (
          <span key={type} className="chip">
            <Icon className="icon" aria-hidden="true" /> {t(`types.${type}`)}
          </span>
        );
      })}
      {fact.polarity === 'negated' && <span className="chip">{t('negated')}</span>}
      {fact.certainty === 'hedged' && <span className="chip hedged">{t('hedged')}</span>}
      {fact.attribution && (
        <span className="chip long">
          <MessageSquareQuote className="icon" aria-hidden="true" />{' '}
          {t('saidBy', { who: fact.attribution })}
        </span>
      )}
    </p>
  );
}
