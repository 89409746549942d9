### Русский: drafted by machine, not yet reviewed by a native lawyer.
rejection_parse = байты не удалось прочитать
rejection_schema = не соответствует формату
rejection_suite = запечатано не так, как условлено
rejection_recipient-unknown = адресат там не обслуживается
rejection_sender-unknown = мы там не допущены
rejection_key-unknown = наш ключ там неизвестен
rejection_key-not-valid-at-time = наш ключ тогда не действовал
rejection_signature = подпись конверта неверна
rejection_link-gap = нечто промежуточное туда не дошло
rejection_link-fork = его место в связи уже занято
rejection_decrypt = там не удалось открыть
rejection_act-signature = подпись акта неверна
rejection_act-envelope-mismatch = акт и конверт расходятся
rejection_authority-scope = автор — не орган, который вправе туда писать
