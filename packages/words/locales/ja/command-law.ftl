### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

law-code_high = 高
law-code_medium = 中
law-code_low = 低
law-code_yes = はい
law-code_no = いいえ
law-code_none = 関係なし
law-code_invited = 招請済み
law-code_signatory = 署名国
law-code_consented = 同意済み・未発効
law-code_party = 締約国
law-code_extension-pending = 適用拡大待ち
law-code_excluded-territory = 適用除外地域
law-code_not-participating = 不参加
law-code_ineligible = 参加資格なし
law-code_ended = 終了
law-code_deadline = 期限
law-code_minimum = 最低期間
law-code_effect-date = 効力発生日
law-code_target = 目標
law-code_open = 利用可
law-code_closed = 利用不可
law-code_limited = 限定的
law-code_uncertain = 不確実
law-code_unknown = 不明
law-code_instrument = 文書
law-code_treaty-between = 両者間の条約
law-code_requested-state = 被要請国
law-code_practice = 実務

command-law_parties-head = { $force ->
        [yes] { $instrument }（{ $on }）：発効済み
       *[no] { $instrument }（{ $on }）：未発効
    }
command-law_parties-counts = 同意していた国{ $deposited }、拘束されていた国{ $bound }
command-law_parties-undated = { $bounds ->
        [both] 日付不明：{ $state }（{ $from }以後、{ $to }以前）
        [from] 日付不明：{ $state }（{ $from }以後）
        [to] 日付不明：{ $state }（{ $to }以前）
       *[none] 日付不明：{ $state }
    }
command-law_state = 国
command-law_name = 名称
command-law_consented = 同意
command-law_in-force = 発効
command-law_confidence = 確度
command-law_status-head = { $state }と{ $instrument }（{ $on }）：{ $status }
command-law_instrument-in-force = 文書の発効
command-law_signed = 署名
command-law_applies-from = 適用開始
command-law_rule = 規則
command-law_source = 出典
command-law_reservations = 留保及び宣言：
command-law_effect-head = { $date }、{ $pinpoint }による（確度：{ $confidence }）
command-law_no-clock = この文書には期間の記録がありません。
command-law_not-running = 知られている限り未発効であり、いずれの期間もまだ進行しません。
command-law_clock = 期間
command-law_kind = 種類
command-law_length = 長さ
command-law_starts = 起算
command-law_no-figure = 数値なし
command-law_deadline-head = { $clock }（{ $kind }）、{ $start }から：{ $due }
command-law_figure = { $name }：{ $value } { $unit }（{ $kind }）
command-law_exact = 正確
command-law_limit = 制限：{ $limit }
command-law_recorded = 記録済み：{ $paragraphs }。その他の項は省いています。
command-law_source-is = 出典：{ $source }
command-law_avenue = { $rank }. { $title }（{ $instrument }）：{ $open }。データの確度：{ $confidence }
command-law_rules-first = 方式、記載事項及び拒否の規則：まず{ $instrument }。
command-law_channel = 経路：{ $channel }
command-law_whom = 宛先：
command-law_to = { $mark } { $ranks }の手段：{ $to }
command-law_of-several = 複数の手段に共通すること：
command-law_of-marks = { $marks }：{ $text }
command-law_clock-is = 期間：{ $length }（{ $kind }）、起算：{ $starts }
command-law_in-practice = 実務では：
command-law_hangs-on-facts = 述べられていないことによる：{ $facts }
command-law_facts-missing = 足りない事実：
command-law_no-contents = この文書と措置には記載事項の記録がありません。
command-law_field = 項目
command-law_needed = 要否
command-law_pinpoint = 条項
command-law_from = 由来
command-law_meaning = 意味
command-law_if-known = 分かる場合
command-law_route = { $label }（経路：{ $route }）
command-law_ground-open = 援用可
command-law_ground-must = 拒否義務あり
command-law_ground-must-unless = 例外に当たらない限り拒否義務あり
command-law_ground-closed = 援用不可
command-law_ground-unknown = 事実による
command-law_not-binding = { $open ->
        [uncertain] { $instrument }は{ $on }に双方を拘束していない可能性があります。拘束するとすれば、以下が規則です。
       *[no] { $instrument }は{ $on }に双方を拘束していません。拘束するとすれば、以下が規則です。
    }
command-law_grounds = 拒否事由：
command-law_no-ground = 拒否事由とならないもの：
command-law_other-law = 適用される他の法：
command-law_duties = 義務：
command-law_postponement = 延期：
command-law_presumed = 述べられていないため通常どおりとしたもの：{ $facts }。
command-law_counterparts = 相手方を探すため（根拠でも送付の経路でもない）：
command-law_addressed = { $name }、{ $language }、確度：{ $confidence }
command-law_addressed-of = { $name }、{ $language }、確度：{ $confidence }、{ $day }現在
command-law_name-unknown = 名称不明
command-law_language-unknown = 言語不明
command-law_in-languages = 言語：{ $languages }
command-law_in-official = 言語：{ $languages }（公用語、他に受け付ける言語は不明）
command-law_as-of = { $day }現在
command-law_tradition = 法系
command-law_official-languages = 公用語
command-law_takes-requests-in = 要請を受け付ける言語
command-law_not-known = 不明
command-law_death-penalty = 死刑
command-law_nationals = 自国民の引渡し
command-law_without-treaty = 条約によらない引渡し
command-law_contact-point = 24時間コンタクトポイント
command-law_authorities = 当局
command-law_instruments = 文書
command-law_authority-row = { $role }：{ $name }、確度：{ $confidence }。{ $source }
command-law_authority-row-of = { $role }：{ $name }、確度：{ $confidence }、{ $day }現在。{ $source }
command-law_profile-on = { $name }（{ $state }）、{ $on }
command-law_profile = { $name }（{ $state }）
command-law_period-unknown = 始期は不明
command-law_substantive = 実体法
command-law_procedural = 手続法
command-law_cooperation = 協力
command-law_capacity = 体制
command-law_prevention = 予防
command-law_max-months = { $period }、上限（月）：{ $months }
command-law_none-recorded = 記録なし
command-law_gaps-none = 記録の限り、{ $instrument }は国内における犯罪又は権限を求めていません。
command-law_gaps-head = { $state }と{ $instrument }（{ $on }）：欠ける又は一部のみ{ $gaps }、不明{ $unknown }
command-law_article = 条
command-law_there = 有無
command-law_title = 標題
command-law_coverage-states = { $on }の国：{ $states }
command-law_coverage-pairs = 組合せ{ $pairs }。条約を調べたもの：共助{ $assistance }、犯罪人引渡し{ $extradition }
command-law_col-profile = 概要
command-law_col-authority = 当局
command-law_col-language = 言語
command-law_col-point = 24/7
command-law_col-assistance = 共助
command-law_col-extradition = 引渡し
