import { openPage } from '../desk/open-page';
import Privacy from './privacy';

void openPage(
  ['データの扱いについて', '데이터 처리 안내', '关于数据的处理', 'What happens to data'],
  async () => null,
  Privacy,
);
