import { openPage } from '../desk/open-page';
import Options from './options';

void openPage(
  ['QSM クレームガードの設定', 'QSM 클레임 가드 설정', 'QSM 售后卫士设置', 'QSM Claim Guard settings'],
  async () => null,
  Options,
);
