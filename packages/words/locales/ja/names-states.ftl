### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 国その他の法域の呼称のうち、実行環境の地域名（CLDR）によらないもの。外務省の用例による。

name-state_BES = ボネール、シント・ユースタティウス及びサバ
name-state_CCK = ココス（キーリング）諸島
name-state_COD = コンゴ民主共和国
name-state_COG = コンゴ共和国
name-state_EUE = 欧州連合
name-state_FLK = フォークランド（マルビナス）諸島
name-state_FSM = ミクロネシア連邦
name-state_GBR = 英国
name-state_HKG = 香港
name-state_KNA = セントクリストファー・ネービス
name-state_MAC = マカオ
name-state_MAF = サン・マルタン（フランス領）
name-state_MMR = ミャンマー
name-state_PSE = パレスチナ
name-state_SHN = セントヘレナ・アセンション・トリスタンダクーニャ
name-state_SXM = シント・マールテン（オランダ領）
name-state_VAT = バチカン
name-state_VGB = 英領バージン諸島
name-state_VIR = 米領バージン諸島
name-state_XKX = コソボ
