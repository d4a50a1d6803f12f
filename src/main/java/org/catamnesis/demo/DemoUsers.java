package org.catamnesis.demo;

import java.util.EnumSet;
import java.util.List;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;

/** The users of every demo clinic; the sign-in screen says who they are, because nothing there is real. */
public final class DemoUsers {
    public static final String PASSWORD = "catamnesis-demo";
    public static final String DOCTOR = "doctor";
    public static final String NURSE = "nurse";
    public static final String RESEARCHER = "researcher";
    public static final String ADMINISTRATOR = "admin";

    private DemoUsers() {}

    static NewAccount administrator() {
        return account(ADMINISTRATOR, "管理员 Admin", Role.ADMINISTRATOR);
    }

    /** Those that the administrator adds. */
    static List<NewAccount> others() {
        return List.of(
                account(DOCTOR, "演示医生 Dr. Demo", Role.DOCTOR),
                account(NURSE, "演示护士 Nurse Demo", Role.NURSE),
                account(RESEARCHER, "演示研究员 Researcher Demo", Role.RESEARCHER));
    }

    static char[] password() {
        return PASSWORD.toCharArray();
    }

    private static NewAccount account(String userName, String displayName, Role role) {
        return new NewAccount(userName, displayName, EnumSet.of(role));
    }
}
