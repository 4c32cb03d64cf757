import { ChartNoAxesColumn, House, Layers } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { TabsDock } from '@/components/ui/tabs-dock';

const places = [
  { name: 'home', href: '/learn', icon: House },
  { name: 'review', href: '/learn/cards', icon: Layers },
  { name: 'scores', href: '/learn/scores', icon: ChartNoAxesColumn },
] as const;

/** The student's tabs. */
export function StudentTabs({ current }: { current: (typeof places)[number]['name'] | null }) {
  const t = useTranslations('learn');
  const tabs = places.map(({ name, ...place }) => ({
    ...place,
    label: t(name),
    current: name === current,
  }));
  return <TabsDock label={t('nav')} tabs={tabs} />;
}
