### 中文: drafted by machine, not yet reviewed by a native lawyer.
### Jurisdictions that are not called as the runtime's regions (CLDR) are.

name-state_HKG = 香港
name-state_MAC = 澳门
name-state_PSE = 巴勒斯坦国
name-state_COD = 刚果民主共和国
name-state_COG = 刚果共和国
