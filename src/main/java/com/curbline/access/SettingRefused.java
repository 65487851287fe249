package com.curbline.access;

/** A setting with which the application must not start; carries what is wrong and what to change, in a sentence each. */
public class SettingRefused extends RuntimeException {

    private final String setting;
    private final String remedy;

    public SettingRefused(String setting, String wrong, String remedy) {
        super("%s: %s %s".formatted(setting, wrong, remedy));
        this.setting = setting;
        this.remedy = remedy;
    }

    public String setting() {
        return setting;
    }

    public String remedy() {
        return remedy;
    }
}
