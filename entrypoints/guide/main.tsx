import { openPage } from '../desk/open-page';
import Guide from './guide';

void openPage(['使い方ガイド', '사용 가이드', '使用指南', 'Seller’s guide'], async () => null, Guide);
